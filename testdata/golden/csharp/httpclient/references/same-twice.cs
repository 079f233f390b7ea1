using System;
using System.Net.Http;

var id = Environment.GetEnvironmentVariable("ID_VALUE");

using var client = new HttpClient();
using var response = await client.GetAsync("https://api.example.com/" + Uri.EscapeDataString(id) + "/" + Uri.EscapeDataString(id) + "?id=" + Uri.EscapeDataString(id) + "&env=" + Uri.EscapeDataString(Environment.GetEnvironmentVariable("ID")));
Console.WriteLine(await response.Content.ReadAsStringAsync());
