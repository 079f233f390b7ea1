using System;
using System.Net.Http;

using var client = new HttpClient();
using var response = await client.GetAsync("https://api.example.com/q?br[]=1&br[]=2&map[key]=v&esc%5B%5D=3");
Console.WriteLine(await response.Content.ReadAsStringAsync());
