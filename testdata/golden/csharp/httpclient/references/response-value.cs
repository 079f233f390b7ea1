using System;
using System.Net.Http;
using System.Net.Http.Headers;

var loginToken = Environment.GetEnvironmentVariable("LOGIN_TOKEN");

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/me");
request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", loginToken);

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
