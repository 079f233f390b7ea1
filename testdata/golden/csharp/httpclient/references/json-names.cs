using System;
using System.Net.Http;
using System.Net.Http.Headers;

var key = Environment.GetEnvironmentVariable("KEY");
var odd = Environment.GetEnvironmentVariable("ODD");

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/orders");
request.Content = new StringContent("{\"" + key + "\": 1, \"b\": \"" + odd + "\"}");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
