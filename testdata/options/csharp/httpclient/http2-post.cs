using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/v1/items");
request.Version = HttpVersion.Version20;
request.Headers.Add("Accept", "application/json");
request.Content = new StringContent("{\"a\":1}");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
