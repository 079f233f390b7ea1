using System;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/headers");
request.Headers.Add("X-Tag", "one, two, three, four");
request.Headers.Add("Accept", "*/*");
request.Headers.TryAddWithoutValidation("Cache-Control", "no-cache");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
