using System;
using System.Net.Http;

var guid2 = Guid.NewGuid().ToString();
var credentialsValue = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(guid2 + ":" + Environment.GetEnvironmentVariable("API_PASSWORD")));

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/me");
request.Headers.TryAddWithoutValidation("Proxy-Authorization", "Basic " + credentialsValue);

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
