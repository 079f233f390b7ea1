using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://code.example.com/repos/example/project/pulls?state=open&head=example:fix%2Fslow-start&base=main&sort=updated&direction=desc&per_page=100&page=2");
request.Headers.Add("Accept", "application/vnd.example+json");
request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "YOUR_TOKEN");
request.Headers.Add("X-Api-Version", "2026-01-01");
request.Headers.TryAddWithoutValidation("If-None-Match", "W/\"a18c3bded88eb5dbb5c849a489412bf3\"");
request.Headers.TryAddWithoutValidation("User-Agent", "example-client/1.0");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
