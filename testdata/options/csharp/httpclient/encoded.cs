using System;
using System.Net.Http;

using var client = new HttpClient();
using var response = await client.GetAsync("https://api.example.com/v1/items?q=" + Uri.EscapeDataString(Environment.GetEnvironmentVariable("QUERY")).Replace("%20", "+"));
Console.WriteLine(await response.Content.ReadAsStringAsync());
