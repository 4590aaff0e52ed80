// The browser comes from @sparticuz/chromium or from the machine; puppeteer downloads none.
module.exports = { skipDownload: true };
