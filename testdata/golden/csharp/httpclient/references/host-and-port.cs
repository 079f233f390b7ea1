using System;
using System.Net.Http;

var host = Environment.GetEnvironmentVariable("HOST");
var port = Environment.GetEnvironmentVariable("PORT");

using var client = new HttpClient();
using var response = await client.GetAsync("http://" + host + ":" + port + "/health");
Console.WriteLine(await response.Content.ReadAsStringAsync());
