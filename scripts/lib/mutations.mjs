// The single changes that `npm run mutate` can make to a file: an operator, a condition, a constant, an answer.
import { parseAst } from 'vitest/node';

const otherOperators = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&&': '||',
  '||': '&&',
};

const otherMethods = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
};

/** Every change that can be made to a source, as places of the text with what would stand there, in the order of the text. */
export function mutationsOf(source) {
  const found = [];
  visit(parseAst(source, { lang: 'ts' }), (node) => found.push(...changesOf(node, source)));
  return found
    .filter(({ start, end, to }) => source.slice(start, end) !== to)
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.to < b.to ? -1 : 1));
}

/** Walks what runs; types, and the documentation of rules, do not. */
function visit(node, report) {
  if (Array.isArray(node)) {
    for (const each of node) visit(each, report);
    return;
  }
  if (node === null || typeof node !== 'object' || typeof node.type !== 'string' || isNoCode(node)) return;
  report(node);
  for (const value of Object.values(node)) if (typeof value === 'object') visit(value, report);
}

const typedExpressions = new Set(['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression']);

function isNoCode({ type, declarations }) {
  if (type === 'ImportDeclaration' || (type.startsWith('TS') && !typedExpressions.has(type))) return true;
  return type === 'VariableDeclaration' && declarations.some(({ id }) => id.name === 'documentation');
}

function changesOf(node, source) {
  const make = changes[node.type];
  return make === undefined ? [] : make(node, source);
}

const change = (kind, { start, end }, to) => ({ kind, start, end, to });

const changes = {
  BinaryExpression: operatorChanges,
  LogicalExpression: operatorChanges,
  UnaryExpression: (node, source) =>
    node.operator === '!' ? [change('negation', node, `(${textOf(node.argument, source)})`)] : [],
  Literal: literalChanges,
  ConditionalExpression: ({ test }) => conditionChanges(test),
  IfStatement: ({ test }) => conditionChanges(test),
  ReturnStatement: ({ argument }) => (argument === null ? [] : [change('answer', argument, 'undefined')]),
  ArrowFunctionExpression: ({ body }) =>
    body.type === 'BlockStatement' ? [] : [change('answer', body, '(undefined)')],
  ExpressionStatement: (node) => [change('statement', node, ';')],
  CallExpression: ({ callee }) => {
    const name = callee.property?.name;
    return Object.hasOwn(otherMethods, name ?? '') ? [change('method', callee.property, otherMethods[name])] : [];
  },
};

function operatorChanges({ left, right, operator }, source) {
  const between = source.slice(left.end, right.start);
  const at = left.end + between.indexOf(operator);
  const place = { start: at, end: at + operator.length };
  if (operator === '??') return [change('operator', { start: left.end, end: right.end }, '')];
  if (operator === '+') return [left, right].some(isText) ? [] : [change('operator', place, '-')];
  return Object.hasOwn(otherOperators, operator) ? [change('operator', place, otherOperators[operator])] : [];
}

function isText({ type, value }) {
  return type === 'TemplateLiteral' || typeof value === 'string';
}

function conditionChanges(test) {
  return ['true', 'false'].map((to) => change('condition', test, to));
}

function literalChanges(node) {
  if (typeof node.value === 'boolean') return [change('constant', node, String(!node.value))];
  if (typeof node.value === 'number') return [change('constant', node, String(node.value + 1))];
  if (node.regex === undefined) return [];
  const { pattern, flags } = node.regex;
  if (pattern.startsWith('^')) return [change('pattern', node, `/${pattern.slice(1) || '(?:)'}/${flags}`)];
  if (pattern.endsWith('$')) return [change('pattern', node, `/${pattern.slice(0, -1)}/${flags}`)];
  return [change('pattern', node, `/(?!)/${flags}`)];
}

function textOf({ start, end }, source) {
  return source.slice(start, end);
}
