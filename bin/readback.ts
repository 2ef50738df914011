{
  const [major = 0] = process.versions.node.split('.').map(Number);
  const { join } = process.getBuiltinModule('node:path');
  const main = join(__dirname, 'commands', 'main.mts');
  if (major >= 24) {
    import(main);
  } else {
    const { spawnSync } = process.getBuiltinModule('node:child_process');
    const node = join(__dirname, '..', 'node_modules', '.bin', 'node');
    const { status, error } = spawnSync(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
    if (error)
      console.error('readback: run `npm install` first; it brings the Node that this command needs.');
    process.exitCode = status ?? 1;
  }
}
