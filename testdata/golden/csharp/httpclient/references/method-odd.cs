using System;
using System.Net.Http;

var nameValue = Environment.GetEnvironmentVariable("NAME");

using var client = new HttpClient();
using var request = new HttpRequestMessage(new HttpMethod("purge"), "https://api.example.com/" + nameValue);
request.Headers.Add("X-Same", nameValue);

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
