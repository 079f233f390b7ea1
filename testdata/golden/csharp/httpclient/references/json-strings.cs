using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text.Json;

var user = Environment.GetEnvironmentVariable("USER_VALUE");

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/sessions");
request.Content = new StringContent("{\"user\": \"" + JsonEncodedText.Encode(user) + "\", \"password\": \"" + JsonEncodedText.Encode(Environment.GetEnvironmentVariable("API_PASSWORD")) + "\", \"note\": \"for " + JsonEncodedText.Encode(user) + " {only} \\\"now\\\"\", \"remember\": true}");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
