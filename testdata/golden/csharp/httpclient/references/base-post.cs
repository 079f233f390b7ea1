using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text.Json;

var baseUrl = Environment.GetEnvironmentVariable("BASE_URL");
var nameValue = Environment.GetEnvironmentVariable("NAME");

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, baseUrl + "/items");
request.Content = new StringContent("{\"name\": \"" + JsonEncodedText.Encode(nameValue) + "\", \"price\": 9.5}");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
