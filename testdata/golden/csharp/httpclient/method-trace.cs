using System;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Trace, "https://api.example.com/path");
request.Headers.TryAddWithoutValidation("Max-Forwards", "5");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
