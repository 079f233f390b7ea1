using System;
using System.Net.Http;

using var client = new HttpClient();
using var response = await client.GetAsync("https://api.example.com/stra%C3%9Fe/%E6%97%A5%E6%9C%AC?name=Zo%C3%AB");
Console.WriteLine(await response.Content.ReadAsStringAsync());
