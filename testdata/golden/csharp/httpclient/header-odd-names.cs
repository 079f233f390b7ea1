using System;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/headers");
request.Headers.Add("!#$%&'*+-.^_`|~", "all");
request.Headers.Add("X-'single'", "1");
request.Headers.Add("10", "ten");
request.Headers.Add("9", "nine");
request.Headers.Add("X.Dot", "dot");
request.Headers.Add("X_Under", "under");
request.Headers.Add("X-Under", "dash");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
