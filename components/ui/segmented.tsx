type Option<T extends string | number> = { value: T; label: string; className?: string };

/** One choice of a few, as a row of radio buttons with a legend; `value` null when none is chosen. */
export function Segmented<T extends string | number>({
  legend,
  name,
  options,
  value,
  onChange,
}: {
  legend: string;
  name: string;
  options: readonly Option<T>[];
  value: T | null;
  onChange: (value: T) => void;
}) {
  return (
    <fieldset>
      <legend className="kicker mb-1.5">{legend}</legend>
      <div className="flex flex-wrap pt-px">
        {options.map((option) => (
          <label
            key={option.value}
            className={`-mt-px -ml-px flex min-h-11 items-center border border-edge bg-raised px-2.5 sm:px-3.5 first-of-type:ml-0 first-of-type:rounded-l-md last-of-type:rounded-r-md has-checked:z-10 has-checked:bg-ink has-checked:text-paper has-checked:forced-chosen has-focus-visible:z-20 has-focus-visible:outline-2 has-focus-visible:outline-ink has-focus-visible:outline-offset-2 ${option.className ?? ''}`}
          >
            <input
              type="radio"
              className="sr-only"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
