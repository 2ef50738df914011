/** The sorts of figure that a unit of measure makes; `number` for sizes of no sort of their own. */
export type UnitType =
  | 'distance'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'duration'
  | 'number';

/** A unit of measure: the sort of figure it makes, its normal symbol, and how many base units it holds. */
export type Unit = { type: UnitType; unit: string; factor: number };

const rows: readonly [UnitType, string, number, string][] = [
  ['distance', 'km', 1000, 'kilometre kilometres kilometer kilometers km kms'],
  ['distance', 'm', 1, 'metre metres meter meters m'],
  ['distance', 'cm', 0.01, 'centimetre centimetres centimeter centimeters cm'],
  ['distance', 'dm', 0.1, 'decimetre decimetres decimeter decimeters dm'],
  ['distance', 'mm', 0.001, 'millimetre millimetres millimeter millimeters mm'],
  ['distance', 'mile', 1609.344, 'mile miles mi'],
  ['distance', 'foot', 0.3048, 'foot feet ft'],
  ['distance', 'inch', 0.0254, 'inch inches'],
  ['distance', 'yard', 0.9144, 'yard yards yd yds'],
  ['distance', 'light-year', 9.4607e15, 'light-year light-years'],
  ['area', 'hectare', 10000, 'hectare hectares ha'],
  ['area', 'acre', 4046.856, 'acre acres'],
  ['area', 'km2', 1e6, 'km2 km²'],
  ['area', 'm2', 1, 'm2 m²'],
  ['volume', 'litre', 1, 'litre litres liter liters'],
  ['volume', 'ml', 0.001, 'millilitre millilitres milliliter milliliters ml'],
  ['volume', 'gallon', 3.785412, 'gallon gallons'],
  ['volume', 'pint', 0.473176, 'pint pints'],
  ['volume', 'quart', 0.946353, 'quart quarts'],
  ['volume', 'barrel', 158.987295, 'barrel barrels'],
  ['volume', 'bushel', 35.23907, 'bushel bushels'],
  ['volume', 'cup', 0.236588, 'cup cups'],
  ['volume', 'teaspoon', 0.004929, 'teaspoon teaspoons tsp'],
  ['volume', 'tablespoon', 0.014787, 'tablespoon tablespoons tbsp'],
  ['mass', 'kg', 1, 'kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs'],
  ['mass', 'g', 0.001, 'gram grams gramme grammes g'],
  ['mass', 'mg', 1e-6, 'milligram milligrams mg'],
  ['mass', 'µg', 1e-9, 'microgram micrograms microgramme microgrammes mcg μg µg'],
  ['mass', 'tonne', 1000, 'tonne tonnes t'],
  ['mass', 'ton', 907.18474, 'ton tons'],
  ['mass', 'pound', 0.45359237, 'pound pounds lb lbs'],
  ['mass', 'ounce', 0.0283495, 'ounce ounces oz'],
  ['mass', 'carat', 0.0002, 'carat carats'],
  ['speed', 'km/h', 1, 'kmh kph kmph'],
  ['speed', 'mph', 1.609344, 'mph'],
  ['speed', 'knot', 1.852, 'knot knots'],
  ['temperature', 'degree', 1, 'degree degrees deg'],
  ['temperature', '°C', 1, 'celsius celcius centigrade'],
  ['temperature', '°F', 1, 'fahrenheit farenheit'],
  ['duration', 'second', 1, 'second seconds sec secs'],
  ['duration', 'minute', 60, 'minute minutes min mins'],
  ['duration', 'hour', 3600, 'hour hours hr hrs h'],
  ['duration', 'day', 86400, 'day days'],
  ['duration', 'week', 604800, 'week weeks'],
  ['duration', 'fortnight', 1209600, 'fortnight fortnights'],
  ['duration', 'month', 2629800, 'month months'],
  ['duration', 'year', 31557600, 'year years yr yrs ys'],
  ['duration', 'decade', 315576000, 'decade decades'],
  ['duration', 'century', 3155760000, 'century centuries'],
  ['number', 'W', 1, 'watt watts'],
  ['number', 'kW', 1e3, 'kilowatt kilowatts kw'],
  ['number', 'MW', 1e6, 'megawatt megawatts mw'],
  ['number', 'GW', 1e9, 'gigawatt gigawatts gw'],
  ['number', 'V', 1, 'volt volts'],
  ['number', 'kWh', 1, 'kilowatt-hour kilowatt-hours kwh'],
  ['number', 'bit', 0.125, 'bit bits'],
  ['number', 'byte', 1, 'byte bytes'],
  ['number', 'kB', 1e3, 'kilobyte kilobytes kb'],
  ['number', 'MB', 1e6, 'megabyte megabytes mb'],
  ['number', 'GB', 1e9, 'gigabyte gigabytes gb'],
  ['number', 'TB', 1e12, 'terabyte terabytes tb'],
  ['number', 'calorie', 1, 'calorie calories'],
  ['number', 'decibel', 1, 'decibel decibels db'],
  ['number', 'hertz', 1, 'hertz hz'],
  ['number', 'radian', 1, 'radian radians rad'],
];

/** Units of measure by each of their names, lower case, singular, plural and symbol. */
export const units: ReadonlyMap<string, Unit> = new Map(
  rows.flatMap(([type, unit, factor, names]) =>
    names.split(' ').map((name) => [name, { type, unit, factor }] as const),
  ),
);

/** Lengths that "square" and "cubic" turn into areas and volumes. */
export const powerWords: ReadonlyMap<string, 2 | 3> = new Map([
  ['square', 2],
  ['sq', 2],
  ['cubic', 3],
]);

/** Words that may stand between a number and its unit: "metric tons", "nautical miles", "business days". */
export const unitQualifiers: ReadonlySet<string> = new Set([
  'metric',
  'nautical',
  'imperial',
  'business',
  'working',
  'calendar',
  'consecutive',
  'straight',
  'full',
]);

/** Words that close a compound measure: "400-metre-long". */
export const dimensionWords: ReadonlySet<string> = new Set([
  'long',
  'wide',
  'high',
  'deep',
  'tall',
  'thick',
  'broad',
  'square',
]);
