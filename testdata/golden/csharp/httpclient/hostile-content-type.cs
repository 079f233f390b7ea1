using System;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/run");
request.Content = new StringContent("x");
request.Content.Headers.Remove("Content-Type");
request.Content.Headers.TryAddWithoutValidation("Content-Type", "text/plain; charset=\"'$(touch snipgen-canary)`touch snipgen-canary`\"; x={${touch('snipgen-canary')}}");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
