import type { BrowserName } from '../../scripts/browsers/browser-name.ts';
import type { TestBrowserSettings } from '../../scripts/browsers/session/test-browser.ts';

/** Leads all that a browser asks for through the proxy on this port, this machine's own addresses too. */
export function throughProxy(name: BrowserName, port: number): TestBrowserSettings {
  if (name === 'chromium') {
    return { args: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'] };
  }
  return {
    preferences: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
    },
  };
}
