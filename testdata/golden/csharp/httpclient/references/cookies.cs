using System;
using System.Net.Http;

var session = Environment.GetEnvironmentVariable("SESSION");

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://shop.example.com/basket");
request.Headers.TryAddWithoutValidation("Cookie", "session=" + session + "; theme=dark");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
