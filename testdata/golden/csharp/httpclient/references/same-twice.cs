using System;
using System.Net.Http;

var id = Environment.GetEnvironmentVariable("ID_VALUE");

using var client = new HttpClient();
using var response = await client.GetAsync("https://api.example.com/" + id + "/" + id + "?id=" + id + "&env=" + Environment.GetEnvironmentVariable("ID"));
Console.WriteLine(await response.Content.ReadAsStringAsync());
