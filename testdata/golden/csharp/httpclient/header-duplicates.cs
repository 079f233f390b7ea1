using System;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/headers");
request.Headers.TryAddWithoutValidation("Accept", "text/html, application/json;q=0.9");
request.Headers.Add("X-Tag", "one, two, one");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
