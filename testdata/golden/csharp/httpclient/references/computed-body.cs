using System;
using System.Net.Http;
using System.Net.Http.Headers;

var guid = Guid.NewGuid().ToString();
var timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString();
var number = new Random().Next(0, 2).ToString();

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/events");
request.Content = new StringContent("{\"id\": \"" + guid + "\", \"at\": " + timestamp + ", \"number\": " + number + "}");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
