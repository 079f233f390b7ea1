using System;
using System.Net.Http;

var queryEncoded = Uri.EscapeDataString(Environment.GetEnvironmentVariable("QUERY")).Replace("%20", "+");

using var client = new HttpClient();
using var response = await client.GetAsync("https://api.example.com/v1/items?q=" + queryEncoded);
Console.WriteLine(await response.Content.ReadAsStringAsync());
