using System;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/headers");
request.Headers.TryAddWithoutValidation("TE", "trailers, deflate;q=0.5");
request.Headers.TryAddWithoutValidation("Connection", "TE, close");
request.Headers.Add("Keep-Alive", "timeout=5, max=100");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
