using System;
using System.Net.Http;

using var client = new HttpClient();
using var response = await client.GetAsync("https://api.example.com/a'();,!$*@:~/b;v=1.0;w?x=';()!$*,@:/?~&y=a?b=c");
Console.WriteLine(await response.Content.ReadAsStringAsync());
