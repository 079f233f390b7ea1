using System;
using System.Net.Http;

var query = Environment.GetEnvironmentVariable("QUERY");

using var client = new HttpClient();
using var response = await client.GetAsync("https://api.example.com/search?q=" + Uri.EscapeDataString(query) + "&limit=10&from=" + Uri.EscapeDataString(Environment.GetEnvironmentVariable("FROM_DATE")));
Console.WriteLine(await response.Content.ReadAsStringAsync());
