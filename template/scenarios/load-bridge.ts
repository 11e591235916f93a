/** A bridge that notes what it is told, as the site would load it. */
export const LOAD_BRIDGE = `const told = [];
const loadBridge = (version) => {
  page.bookingBridge = (command, value) => {
    told.push({ command: command, value: value });
    if (command === 'configure') return { accepted: true };
  };
  page.bookingBridge.version = version;
};
`;
