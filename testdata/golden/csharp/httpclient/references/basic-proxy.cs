using System;
using System.Net.Http;

var credentialsValue = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(Environment.GetEnvironmentVariable("PROXY_USER") + ":" + Environment.GetEnvironmentVariable("PROXY_PASSWORD")));

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/me");
request.Headers.TryAddWithoutValidation("Proxy-Authorization", "Basic " + credentialsValue);

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
