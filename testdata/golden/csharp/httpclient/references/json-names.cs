using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text.Json;

var key = Environment.GetEnvironmentVariable("KEY");
var plain = Environment.GetEnvironmentVariable("PLAIN");

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/orders");
request.Content = new StringContent("{\"" + JsonEncodedText.Encode(key) + "\": 1, \"b\": \"" + JsonEncodedText.Encode(plain) + "\"}");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
