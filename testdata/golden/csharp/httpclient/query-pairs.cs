using System;
using System.Net.Http;

using var client = new HttpClient();
using var response = await client.GetAsync("https://api.example.com/q?a=1&a=2&b&c=&=d&a=3");
Console.WriteLine(await response.Content.ReadAsStringAsync());
