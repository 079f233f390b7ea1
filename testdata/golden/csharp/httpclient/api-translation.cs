using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://translate.example.com/v2/translate");
request.Headers.Authorization = new AuthenticationHeaderValue("Auth-Key", "YOUR_API_KEY");
request.Content = new StringContent("{\"text\":[\"Привет, мир!\",\"こんにちは、世界。\",\"你好，世界\",\"नमस्ते दुनिया\",\"مرحبا بالعالم\",\"שלום עולם\",\"Γειά σου Κόσμε\",\"สวัสดีชาวโลก\",\"Ça va ? <b>Très</b> bien…\",\"İstanbul’da ılık\"],\"target_lang\":\"EN-GB\",\"tag_handling\":\"xml\",\"ignore_tags\":[\"code\"],\"preserve_formatting\":true}");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
