import {expect, test} from 'vitest';
import {systemErrorReason} from '../../src/files/system-error.ts';

const refused = (code: string, syscall: string) => Object.assign(new Error(code), {code, syscall});

test.each([
  ['EPERM', 'rename', 'permission denied, or another program has the file open'],
  ['EACCES', 'rename', 'permission denied, or another program has the file open'],
  ['EBUSY', 'rename', 'permission denied, or another program has the file open'],
  ['ENOSPC', 'rename', 'the disk is full'],
  ['EACCES', 'open', 'permission denied'],
  ['EBUSY', 'open', 'another program is using it'],
  ['EWHATEVER', 'open', 'the system reports EWHATEVER'],
])('%s of %s: %s', (code, syscall, reason) => {
  expect(systemErrorReason(refused(code, syscall))).toBe(reason);
});

test('an error that the system did not report is a bug, and is thrown again', () => {
  expect(() => systemErrorReason(new TypeError('x is undefined'))).toThrow('x is undefined');
});
