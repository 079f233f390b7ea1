using System;
using System.Net.Http;

using var client = new HttpClient();
using var response = await client.GetAsync("https://api.example.com/items?");
Console.WriteLine(await response.Content.ReadAsStringAsync());
