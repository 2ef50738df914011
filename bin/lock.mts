/** A package as `package-lock.json` has it, under its path below the project. */
export type LockedPackage = {
  version?: string;
  resolved?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  cpu?: string[];
  os?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
};
export type Lock = { packages: Record<string, LockedPackage> };

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];
const libraries: Record<string, string> = {
  musl: 'musl',
  gnu: 'glibc',
  gnueabihf: 'glibc',
  musleabihf: 'musl',
};

/** Where Node would look for `name` from inside the package at `path`, nearest first. */
function placesOf(path: string, name: string): string[] {
  const here = `${path ? `${path}/` : ''}node_modules/${name}`;
  const above = path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/')));
  return path ? [here, ...placesOf(above, name)] : [here];
}

/**
 * The system that a package is built for, read from its name: npm takes it for one that fits everywhere otherwise.
 * Takes "@swc/core-linux-arm64-musl"; leaves "sharp" alone; a system that no name spells out stays unknown.
 */
function platformOf(name: string): Pick<LockedPackage, 'cpu' | 'libc' | 'os'> {
  const words = name.split(/[-/]/);
  const cpu = words.filter((word) => processors.includes(word));
  const os = words.filter((word) => systems.includes(word));
  const libc = os.includes('linux') ? words.flatMap((word) => libraries[word] ?? []) : [];
  return {
    ...(cpu.length > 0 && { cpu }),
    ...(os.length > 0 && { os }),
    ...(libc.length > 0 && { libc }),
  };
}

/** The optional dependencies that no entry of the lock answers: name, version and the package that names it. */
export function missingFrom(lock: Lock): { name: string; version: string; parent: LockedPackage }[] {
  return Object.entries(lock.packages).flatMap(([path, parent]) =>
    Object.entries(parent.optionalDependencies ?? {})
      .filter(([name]) => !placesOf(path, name).some((place) => place in lock.packages))
      .map(([name, version]) => ({ name, version, parent })),
  );
}

const entryOf = (name: string, version: string, parent: LockedPackage): LockedPackage => {
  const { cpu, libc, os } = platformOf(name);
  return {
    version: version.replace(/^[^\d]*/, ''),
    ...(cpu && { cpu }),
    ...(parent.dev && { dev: true }),
    ...(libc && { libc }),
    optional: true,
    ...(os && { os }),
  };
};

/**
 * Adds an entry for each optional dependency without one. npm leaves out those that the registry of the machine that
 * wrote the lock does not have, and then `npm ci` refuses the lock and other systems miss their binaries.
 */
export function completeLock(lock: Lock): { lock: Lock; added: string[] } {
  const added = missingFrom(lock);
  const entries = added.map(({ name, version, parent }): [string, LockedPackage] => [
    `node_modules/${name}`,
    entryOf(name, version, parent),
  ]);
  const packages = Object.entries(lock.packages)
    .concat(entries)
    .sort(([a], [b]) => a.localeCompare(b, 'en'));
  return {
    lock: { ...lock, packages: Object.fromEntries(packages) },
    added: added.map(({ name, version }) => `${name}@${version}`),
  };
}
