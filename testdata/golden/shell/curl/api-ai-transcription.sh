printf '%s' 'UklGRpwAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YXgAAAD4phf/8Ad6pKBGeGQx79tg/69iEMJuSgANaS6H0gFrZP/1stStvDKBP8a1vNHhoxtyF/77id+RGaVKdUbx9LGBealloHTRK6A38ZUwUZv4qCjdXiBlqvri0TH3ovbYtOmhWBl06vJmslaVX3kWOL+rpl9miu7fJnE=' | base64 -d |
curl 'https://ai.example.com/v1/audio/transcriptions' \
  --header 'Authorization: Bearer sk_test_example' \
  --form 'file=@-;filename="meeting.wav";type=audio/wav' \
  --form-string 'model=example-audio' \
  --form-string 'response_format=verbose_json' \
  --form-string 'timestamp_granularities[]=word' \
  --form-string 'timestamp_granularities[]=segment' \
  --form-string 'prompt=Names: Köln, Łódź.
Numbers as digits.'
