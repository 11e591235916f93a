/** Every API of GTM's that the tag uses, asked for once. */
export const addConsentListener = require('addConsentListener');
export const aliasInWindow = require('aliasInWindow');
export const callInWindow = require('callInWindow');
export const callLater = require('callLater');
export const copyFromWindow = require('copyFromWindow');
export const createQueue = require('createQueue');
export const decodeUriComponent = require('decodeUriComponent');
export const getContainerVersion = require('getContainerVersion');
export const getTimestampMillis = require('getTimestampMillis');
export const getType = require('getType');
export const injectScript = require('injectScript');
export const isConsentGranted = require('isConsentGranted');
export const localStorage = require('localStorage');
export const logToConsole = require('logToConsole');
export const setInWindow = require('setInWindow');
export const sha256 = require('sha256');
export const templateStorage = require('templateStorage');
