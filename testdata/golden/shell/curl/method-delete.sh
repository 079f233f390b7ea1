curl --request DELETE 'https://api.example.com/items/42'
