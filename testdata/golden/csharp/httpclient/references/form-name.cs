using System;
using System.Net.Http;
using System.Net.Http.Headers;

var fieldValue = Environment.GetEnvironmentVariable("FIELD");
var plain = Environment.GetEnvironmentVariable("PLAIN");

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://login.example.com/token");
request.Content = new StringContent(Uri.EscapeDataString(fieldValue).Replace("%20", "+") + "=1&b=" + Uri.EscapeDataString(plain).Replace("%20", "+"));
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
