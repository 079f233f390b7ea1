using System;
using System.Net.Http;

using var client = new HttpClient();
var uri = new Uri(
    "https://api.example.com/'$(touch${IFS}snipgen-canary)'/`touch${IFS}snipgen-canary`/\"$(touch${IFS}snipgen-canary)\"/${x}/%23{x}/\\(x)?a='+open('snipgen-canary','w')+'&${require('fs').writeFileSync('snipgen-canary','')}&`;touch${IFS}snipgen-canary;`=\";touch${IFS}snipgen-canary;\"&%TEMP%&{$x}&{${touch('snipgen-canary')}}&a'b\"c`d=\\",
    new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
using var request = new HttpRequestMessage(HttpMethod.Get, uri);

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
