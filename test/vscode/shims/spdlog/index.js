// The part of @vscode/spdlog's interface that VS Code calls, writing straight to the file. No rotation: a test run's logs are small and
// thrown away. Plain `exports.x =` lines, because VS Code imports this module by its names.
const fs = require('node:fs');
const path = require('node:path');

const names = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

class Logger {
  constructor(_type, _name, file) {
    this.file = file;
    this.level = 2;
    this.bare = false;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.appendFileSync(file, ''); // VS Code watches the file, so it has to be there
  }
  write(level, message) {
    if (level < this.level) return;
    const prefix = this.bare ? '' : `${new Date().toISOString()} [${names[level]}] `;
    try {
      fs.appendFileSync(this.file, `${prefix}${message}${this.bare ? '' : '\n'}`);
    } catch {
      // The run's folder may be gone while a process still says goodbye.
    }
  }
  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }
  setPattern() {}
  clearFormatters() {
    this.bare = true;
  }
  flush() {}
  drop() {}
}
for (const [level, name] of ['trace', 'debug', 'info', 'warn', 'error', 'critical'].entries())
  Logger.prototype[name] = function (message) {
    this.write(level, message);
  };

const create = async (name, file) => new Logger('rotating', name, file);

exports.version = 11100;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
