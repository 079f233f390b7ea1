using System;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/echo");
request.Content = new StringContent("{\"a\":1}");
request.Content.Headers.ContentType = null;

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
