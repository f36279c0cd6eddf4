"""Would the result hold?"""
