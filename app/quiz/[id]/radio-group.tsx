/** One choice of a few in a plain form, each with a line that says what it means. */
export function RadioGroup({
  legend,
  name,
  options,
  usual,
  inline = false,
}: {
  legend: string;
  name: string;
  options: readonly { value: string | number; label: string; hint?: string }[];
  usual: string | number;
  inline?: boolean;
}) {
  return (
    <fieldset>
      <legend className="kicker mb-1">{legend}</legend>
      <div className={inline ? 'flex flex-wrap gap-x-6' : 'divide-y divide-rule border-rule border-y'}>
        {options.map(({ value, label, hint }) => (
          <label key={value} className="flex min-h-11 items-start gap-3 py-2.5">
            <input
              type="radio"
              name={name}
              value={value}
              defaultChecked={value === usual}
              className="mt-0.5 size-5 shrink-0 accent-ink"
            />
            <span>
              <span className="font-medium tabular-nums">{label}</span>
              {hint && <span className="block text-[0.9375rem] text-muted">{hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
