using System;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/run");
request.Headers.Add("X-`touch$IFS'snipgen-canary'`", "1");
request.Headers.Add("X-'+'", "2");
request.Headers.Add("'$_SERVER'", "3");
request.Headers.Add("X-$PATH-%TEMP%-!!", "4");
request.Headers.Add("X-'-`touch$IFS'snipgen-canary'`-'", "5");
request.Headers.Add("a'.'b", "6");
request.Headers.Add("*#-'", "7");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
