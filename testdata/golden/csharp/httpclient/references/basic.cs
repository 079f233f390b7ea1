using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

var user = Environment.GetEnvironmentVariable("USER_VALUE");
var password = Environment.GetEnvironmentVariable("PASSWORD");

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/me");
var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes(user + ":" + password));
request.Headers.Authorization = new AuthenticationHeaderValue("Basic", credentials);

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
