import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One of a few: what is chosen, in words, and what it looks like where words do not say. */
export interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
  readonly sample?: ComponentChildren;
}

/** A question with a few answers, of which one holds. */
export function ChoiceGroup<Value extends string | number | boolean>({
  legend,
  hint,
  choices,
  chosen,
  isDisabled = false,
  onChoose,
}: {
  legend: string;
  hint?: string;
  choices: readonly Choice<Value>[];
  chosen: Value;
  /** The answer makes no difference now. */
  isDisabled?: boolean;
  onChoose: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset class="choices" disabled={isDisabled} aria-describedby={hint && `${name}-hint`}>
      <legend>{legend}</legend>
      {hint && (
        <p id={`${name}-hint`} class="quiet">
          {hint}
        </p>
      )}
      {choices.map(({ value, label, sample }) => (
        <label key={String(value)} class="choice">
          <input
            type="radio"
            name={name}
            value={String(value)}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{label}</span>
          {sample}
        </label>
      ))}
    </fieldset>
  );
}

/** A question answered by yes or no. */
export function Switch({
  label,
  hint,
  isOn,
  onSwitch,
}: {
  label: string;
  hint?: string;
  isOn: boolean;
  onSwitch: (on: boolean) => void;
}) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
      />
      <span>
        {label}
        {hint && <span class="quiet">{hint}</span>}
      </span>
    </label>
  );
}
