using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/run");
request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "a'b\"c`d$(touch snipgen-canary)${x}'; touch snipgen-canary; '\\");
request.Headers.TryAddWithoutValidation("Cookie", "a'b=$(touch snipgen-canary); `touch snipgen-canary`='; touch snipgen-canary; '; c=\"; touch snipgen-canary; \"; ${d}={${touch('snipgen-canary')}}; e='+open('snipgen-canary','w')+'");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
